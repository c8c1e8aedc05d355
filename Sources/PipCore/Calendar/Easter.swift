/// The date of Easter.
public enum Easter {
  /// Returns the Easter Sunday of a year, or nil outside 1970 to 2199.
  ///
  /// The anonymous Gregorian computus, as given by Meeus, Jones and Butcher.
  ///
  /// - Parameter year: The year.
  /// - Returns: Easter Sunday in the western churches.
  public static func sunday(_ year: Int) -> Day? {
    guard year >= Day.earliest.year, year <= Day.latest.year else { return nil }
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * late + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
