import PipCore
import Testing

@Suite struct `Calendar: bank holidays in England` {
  @Test(arguments: [
    (1970, "03-27 03-30 05-25 08-31 12-25 12-28"),
    (1977, "04-08 04-11 05-30 06-07 08-29 12-26 12-27 01-03"),
    (1978, "01-02 03-24 03-27 05-01 05-29 08-28 12-25 12-26"),
    (1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26"),
    (1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31"),
    (2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"),
    (2010, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"),
    (2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    (2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
  ])
  func `the days of a year are the ones that were kept`(year: Int, dates: String) {
    let kept = BankHolidays.england(year).map { String($0.day.description.dropFirst(5)) }
    #expect(kept == dates.split(separator: " ").map(String.init).sorted())
  }

  @Test func `the names of an ordinary year, with a substitute`() {
    #expect(
      BankHolidays.england(2026).map(\.name) == [
        "New Year's Day", "Good Friday", "Easter Monday", "Early May bank holiday", "Spring bank holiday",
        "Summer bank holiday", "Christmas Day", "Boxing Day (substitute day)",
      ])
  }

  @Test(arguments: [
    ("1973-11-14", "Royal wedding"), ("1974-01-01", "New Year's Day"),
    ("1977-06-07", "Queen's Silver Jubilee"),
    ("1981-07-29", "Royal wedding"), ("1995-05-08", "Early May bank holiday"),
    ("1999-12-31", "Millennium holiday"), ("2002-06-03", "Queen's Golden Jubilee"),
    ("2002-06-04", "Spring bank holiday"), ("2011-04-29", "Royal wedding"),
    ("2012-06-04", "Spring bank holiday"),
    ("2012-06-05", "Queen's Diamond Jubilee"), ("2020-05-08", "Early May bank holiday"),
    ("2022-06-02", "Spring bank holiday"), ("2022-06-03", "Queen's Platinum Jubilee"),
    ("2022-09-19", "State funeral of Queen Elizabeth II"), ("2023-05-08", "Coronation of King Charles III"),
    ("2021-12-27", "Christmas Day (substitute day)"), ("2021-12-28", "Boxing Day (substitute day)"),
    ("2022-12-26", "Boxing Day"), ("2022-12-27", "Christmas Day (substitute day)"),
    ("2026-12-28", "Boxing Day (substitute day)"), ("2027-12-27", "Christmas Day (substitute day)"),
    ("2027-12-28", "Boxing Day (substitute day)"), ("2028-01-03", "New Year's Day (substitute day)"),
    ("2023-01-02", "New Year's Day (substitute day)"), ("2027-03-26", "Good Friday"),
    ("2027-03-29", "Easter Monday"), ("2028-04-14", "Good Friday"),
  ])
  func `a bank holiday has its name`(date: String, name: String) throws {
    #expect(try BankHolidays.named(Day(iso: date)) == name)
  }

  @Test(arguments: [
    "1973-01-01", "1977-05-02", "1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30",
    "2023-05-15", "2026-12-26", "2027-12-25", "2027-12-26", "2028-01-01", "2026-12-27", "2026-12-29",
    "2027-03-28", "2026-05-11", "2026-08-24", "2026-01-02", "2025-12-27", "2024-04-29", "2027-01-04",
  ])
  func `a day that is no bank holiday has no name`(date: String) throws {
    #expect(try BankHolidays.named(Day(iso: date)) == nil)
  }

  @Test func `every year since 1978 has eight days or more, all of them weekdays`() {
    let more = [1981: 9, 1999: 9, 2002: 9, 2011: 9, 2012: 9, 2022: 10, 2023: 9]
    for year in 1978...2199 {
      let days = BankHolidays.england(year)
      #expect(days.count == more[year] ?? 8, "\(year)")
      #expect(days.allSatisfy { !$0.day.weekday.isWeekend && $0.day.year == year }, "\(year)")
    }
  }

  @Test(arguments: [1969, 2200, .max, .min])
  func `outside the range there are none, and no trap`(year: Int) {
    #expect(BankHolidays.england(year).isEmpty)
  }
}
