import TestSupport

extension PartnershipDriver {
  /// Four schools, two cycles: what Saxby and Welton were seen to do well last year, and what Ingham needs this year.
  ///
  /// Saxby and Welton have agreed the wording; Holme has agreed it and keeps everything; Ingham has not agreed yet.
  static func sharedPractice() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton
      pip school add "Holme Infant School" --id holme
      pip person add "Nadia Bell" --school ingham
      pip person add "Tina Rowe" --school saxby
      pip person add "Mina Shah" --school welton
      pip cycle open 2025-26
      pip review add saxby@2025-26 --on 12/3/2026 --lead nadia-bell --theme teaching
      pip review held saxby@2025-26 --on 12/3/2026
      pip review feedback saxby@2025-26 --on 12/3/2026
      pip review agree saxby@2025-26 --on 20/3/2026
      pip review add welton@2025-26 --on 19/3/2026 --lead nadia-bell
      pip review held welton@2025-26 --on 19/3/2026
      pip review feedback welton@2025-26 --on 19/3/2026
      pip review agree welton@2025-26 --on 27/3/2026
      pip review add holme@2025-26 --on 26/3/2026 --lead nadia-bell
      pip review held holme@2025-26 --on 26/3/2026
      pip review feedback holme@2025-26 --on 26/3/2026
      pip review agree holme@2025-26 --on 27/3/2026 --share nothing
      pip review strength add saxby@2025-26 "Pupils read aloud with fluency every day" --theme teaching
      pip review strength add saxby@2025-26 "Every story is told twice" --theme teaching
      pip review strength add saxby@2025-26 "The café brings parents in" --theme community
      pip review strength add welton@2025-26 "Staff plan the reading of stories together" --theme development
      pip review strength add holme@2025-26 "Songs help fluency" --theme teaching
      pip cycle close 2025-26 --yes
      pip cycle open 2026-27
      pip review add ingham --on 12/11/2026 --lead tina-rowe --theme teaching --focus Reading
      pip review held ingham --on 12/11/2026
      pip review strength add ingham "Calm classrooms" --theme culture
      pip review feedback ingham --on 12/11/2026 --priority "Fluency of reading in Year 2"
      """)
    return driver
  }
}
