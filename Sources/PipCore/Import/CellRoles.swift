/// Roles as people write them in spreadsheets.
public enum CellRoles {
  /// Reads the roles in a cell, such as "Deputy Head and IC".
  static func read(_ text: String, known: [String]) throws(RowReason) -> [String] {
    var roles: [String] = []
    for part in CellWords.parts(text, isKnown: { role($0, known: known) != nil }) {
      guard let role = role(part, known: known) else { throw .unknownRole(part, known: known) }
      if !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  /// Returns the role that a text means: one of the partnership's own first, then the usual names.
  static func role(_ text: String, known: [String]) -> String? {
    for form in Folding.headings(text) {
      let one = form.hasSuffix("s") ? String(form.dropLast()) : form
      let forms = [form, form.hasPrefix("acting") ? String(form.dropFirst(6)) : form, one]
      for form in forms {
        if let own = known.first(where: { Folding.text($0) == form }) { return own }
        if let usual = names.first(where: { $0.value.contains(form) })?.key { return usual }
      }
    }
    return nil
  }

  /// What the roles are also called; letters only, as they are compared.
  private static let names: [String: Set<String>] = [
    "headteacher": [
      "head", "ht", "heads", "headmaster", "headmistress", "principal", "headofschool", "executivehead",
      "executiveheadteacher", "exechead", "execheadteacher", "executiveprincipal", "cohead", "coheadteacher",
      "hostheadteacher",
      "hosthead",
    ],
    "deputy": [
      "dht", "deputyhead", "deputyheadteacher", "deputyprincipal", "viceprincipal", "dephead",
      "associatehead",
    ],
    "senior-leader": [
      "slt", "senior", "aht", "assistanthead", "assistantheadteacher", "assistantprincipal",
      "seniorleadership",
      "seniorleadershipteam", "seniormanager",
    ],
    "middle-leader": [
      "middle", "ml", "subjectlead", "subjectleader", "phaseleader", "phaselead", "yearleader", "yearlead",
      "tlr",
      "keystageleader", "keystagelead", "englishlead", "mathslead", "readinglead", "phonicslead", "eyfslead",
      "curriculumlead", "curriculumleader", "middlemanager", "senco", "sendco",
    ],
    "governor": [
      "gov", "chair", "chairofgovernors", "chairofgovs", "vicechair", "cog", "schoolgovernor", "trustee",
    ],
    "improvement-champion": ["ic", "champion", "improvementchampions", "schoolimprovementchampion"],
    "lead-reviewer": ["lr", "reviewlead", "leadpeerreviewer", "leadingreviewer"],
    "reviewer": ["peerreviewer", "reviewteam", "teammember", "pr"],
    "hub-lead": ["hublead", "hubleader", "tsalead"],
    "enquiry-lead": ["enquirylead", "enquiryleader", "inquirylead"],
    "partnership-lead": ["partnershiplead", "partnershipleader", "partnershipcoordinator", "coordinator"],
  ]
}
