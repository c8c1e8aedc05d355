/// The bank holidays of England that were moved or given once, by royal proclamation.
enum OneOffHolidays {
  /// Returns the name of a holiday that was kept on this date in this year only.
  static func named(year: Int, month: Int, day: Int) -> String? {
    switch (year, month, day) {
    case (1973, 11, 14): "Royal wedding"
    case (1977, 6, 7): "Queen's Silver Jubilee"
    case (1981, 7, 29): "Royal wedding"
    case (1995, 5, 8): "Early May bank holiday"
    case (1999, 12, 31): "Millennium holiday"
    case (2002, 6, 3): "Queen's Golden Jubilee"
    case (2002, 6, 4), (2012, 6, 4), (2022, 6, 2): "Spring bank holiday"
    case (2011, 4, 29): "Royal wedding"
    case (2012, 6, 5): "Queen's Diamond Jubilee"
    case (2020, 5, 8): "Early May bank holiday"
    case (2022, 6, 3): "Queen's Platinum Jubilee"
    case (2022, 9, 19): "State funeral of Queen Elizabeth II"
    case (2023, 5, 8): "Coronation of King Charles III"
    default: nil
    }
  }

  /// Returns whether the May holiday that the rule gives was kept on another day that year.
  static func isMovedAway(year: Int, month: Int, day: Int) -> Bool {
    switch (year, month, day) {
    case (1995, 5, ...7), (2020, 5, ...7): true
    case (2002, 5, 25...), (2012, 5, 25...), (2022, 5, 25...): true
    default: false
    }
  }
}
