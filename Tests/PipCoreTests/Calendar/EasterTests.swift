import PipCore
import Testing

@Suite struct `Calendar: Easter` {
  /// Published dates of Easter Sunday, with the earliest and the latest of the range.
  @Test(arguments: [
    "1970-03-29", "1981-04-19", "1989-03-26", "1999-04-04", "2000-04-23", "2001-04-15", "2008-03-23",
    "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16",
    "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
    "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25",
    "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
  ])
  func `Easter Sunday is the published one`(date: String) throws {
    let day = try Day(iso: date)
    #expect(Easter.sunday(day.year) == day)
  }

  @Test func `Easter is always a Sunday from 22 March to 25 April`() throws {
    for year in 1970...2199 {
      let sunday = try #require(Easter.sunday(year))
      let first = try #require(Day(year: year, month: 3, day: 22))
      let last = try #require(Day(year: year, month: 4, day: 25))
      #expect(sunday.weekday == .sunday)
      #expect(first <= sunday && sunday <= last)
    }
  }

  @Test(arguments: [1969, 2200, 0, -1, .max, .min])
  func `outside the range there is no Easter, and no trap`(year: Int) {
    #expect(Easter.sunday(year) == nil)
  }
}
