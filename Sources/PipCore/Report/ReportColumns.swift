// The facts of the other lists of the yearly report.
extension ReportColumn where Row: ReviewEntry {
  static var address: [ReportColumn] {
    [
      ReportColumn("address", "how it is named in commands") { $0.address },
      ReportColumn("review", "the review it belongs to") { $0.review },
      ReportColumn("host", "the school that is reviewed") { $0.review.host },
      ReportColumn("hostName", "its name, or its id when it is not known") { $0.hostName },
      ReportColumn("code", "its code within the review") { $0.code },
    ]
  }
}

extension ActionEntry {
  static let columns =
    ReportColumn<ActionEntry>.address + [
      ReportColumn("text", "what will be done; null while its school keeps that to itself") { $0.text },
      ReportColumn("owner", "who owns it; null while that is to be agreed") { $0.owner },
      ReportColumn("due", "by when; null while that is to be agreed") { $0.due },
      ReportColumn("daysLate", "how many days have passed since then; null while none have") { $0.daysLate },
      ReportColumn("theme", "the theme it belongs to") { $0.theme },
    ]
}

extension StrengthEntry {
  static let columns =
    ReportColumn<StrengthEntry>.address + [
      ReportColumn("text", "what was seen; null while its school keeps that to itself") { $0.text },
      ReportColumn("theme", "the theme it belongs to") { $0.theme },
      ReportColumn("themeName", "the theme's name in the review's framework") { $0.themeName },
    ]
}

extension ImpactEntry {
  static let columns =
    ReportColumn<ImpactEntry>.address + [
      ReportColumn("for", "who benefited") { $0.beneficiary },
      ReportColumn("text", "what changed; null while its school keeps that to itself") { $0.text },
      ReportColumn("evidence", "how we know; null while its school keeps that to itself") { $0.evidence },
      ReportColumn("hasEvidence", "whether it is recorded how we know") { $0.hasEvidence },
      ReportColumn("unexpected", "whether nobody had expected it") { $0.isUnexpected },
      ReportColumn("recorded", "the day it was written down") { $0.recorded },
    ]
}

extension DueEntry {
  static let columns: [ReportColumn<DueEntry>] = [
    ReportColumn("day", "the day") { $0.item.due },
    ReportColumn(
      "kind", "prepare, visit, feedback, workshop, plan, check-in, action, meeting, decision or training"
    ) {
      $0.item.kind.rawValue
    },
    ReportColumn("address", "how it is named in commands") { $0.item.address },
    ReportColumn("cycle", "the cycle it belongs to") { $0.item.cycle },
    ReportColumn("review", "the review it belongs to; null for what the partnership itself has to do") {
      $0.item.review
    },
    ReportColumn("host", "the school it concerns, usually the host of the review") { $0.item.school },
    ReportColumn("hostName", "its name, or its id when it is not known") { $0.schoolName },
    ReportColumn("code", "the code of the action, workshop or decision") { $0.item.code },
    ReportColumn("text", "what is to be done; null while a school keeps that to itself") { $0.what },
    ReportColumn("owner", "who has it in hand, when that is known") { $0.owner },
  ]
}

extension CycleReport.StageWait {
  static let columns: [ReportColumn<CycleReport.StageWait>] = [
    ReportColumn("model", "the process model") { $0.model },
    ReportColumn("stage", "the stage's short name") { $0.stage },
    ReportColumn("stageName", "the stage's name as it is shown") { $0.stageName },
    ReportColumn("step", "the step") { $0.step.rawValue },
    ReportColumn("waitsFor", "the step, in words") { $0.waitsFor },
    ReportColumn("waiting", "how many reviews wait for it") { $0.waiting },
    ReportColumn("overdue", "the part of them whose day for it has passed") { $0.overdue },
  ]
}

extension CycleReport.ThemeCount {
  static let columns: [ReportColumn<CycleReport.ThemeCount>] = [
    ReportColumn("theme", "the theme") { $0.theme },
    ReportColumn("name", "its name in the framework; the word itself for one of the partnership's own") {
      $0.name
    },
    ReportColumn("framework", "the framework it belongs to; null for one of the partnership's own") {
      $0.framework
    },
    ReportColumn("focus", "reviews whose focus it was") { $0.focus },
    ReportColumn("strengths", "strengths that belong to it") { $0.strengths },
    ReportColumn("findings", "findings that belong to it") { $0.findings },
    ReportColumn("actions", "actions that belong to it") { $0.actions },
  ]
}

extension CycleReport.ImpactGroup {
  static let columns: [ReportColumn<CycleReport.ImpactGroup>] = [
    ReportColumn("for", "who benefited") { $0.beneficiary },
    ReportColumn("statements", "how many statements there are") { $0.statements.count },
    ReportColumn("withEvidence", "how many say how we know") { $0.withEvidence },
    ReportColumn("unexpected", "how many nobody had expected") { $0.unexpected },
  ]
}

extension CycleReport.Turns {
  static let columns: [ReportColumn<CycleReport.Turns>] = [
    ReportColumn("person", "the person") { $0.person },
    ReportColumn("name", "the name, or the id when it is not known") { $0.name },
    ReportColumn("ledHeld", "reviews led") { $0.led.held },
    ReportColumn("ledArranged", "reviews to lead, not yet held") { $0.led.arranged },
    ReportColumn("reviewedHeld", "reviews taken part in") { $0.reviewed.held },
    ReportColumn("reviewedArranged", "reviews to take part in, not yet held") { $0.reviewed.arranged },
    ReportColumn("shadowedHeld", "reviews watched in training") { $0.shadowed.held },
    ReportColumn("shadowedArranged", "reviews to watch, not yet held") { $0.shadowed.arranged },
    ReportColumn("championedHeld", "reviews whose workshop was facilitated") { $0.championed.held },
    ReportColumn("championedArranged", "the same, not yet held") { $0.championed.arranged },
  ]
}

extension CycleReport.TrainedPerson {
  static let columns: [ReportColumn<CycleReport.TrainedPerson>] = [
    ReportColumn("person", "the person") { $0.person },
    ReportColumn("name", "the name") { $0.name },
    ReportColumn("school", "the name of the school they work at") { $0.school },
    ReportColumn(list: "courses", "what they are trained as") { $0.courses },
  ]
}
