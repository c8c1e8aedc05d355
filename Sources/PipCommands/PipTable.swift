import CommandTable

/// The whole command table: one line for each noun, in the order people need them.
enum PipTable {
  /// Makes the table of a program that was called by some name.
  ///
  /// - Parameter program: The name.
  /// - Returns: The table, from which parsing, help and reference are made.
  static func tree(program: String) -> Tree {
    Tree(
      name: program,
      summary:
        "Keep a partnership's peer reviews on track, from the first focus to the check-in months later",
      globals: Globals.parameter,
      groups: [
        CommandGroup(
          "Every week",
          [
            StatusCommand.row, DueCommand.row, ReviewCommands.noun, WorkshopCommands.noun,
            CheckInCommands.noun,
            ReportCommands.noun,
          ]),
        CommandGroup("Beginning", [InitCommand.row, BatchCommand.row]),
        CommandGroup(
          "Who and where",
          [
            PartnershipCommands.noun, SchoolCommands.noun, PersonCommands.noun, CycleCommands.noun,
            ClusterCommands.noun, TrainingCommands.noun, ModelCommands.noun, FrameworkCommands.noun,
          ]),
        CommandGroup(
          "Follow-up",
          [
            ActionCommands.noun, ImpactCommands.noun, RatingCommands.noun, PracticeCommands.noun,
            SupportCommands.noun,
          ]),
        CommandGroup(
          "The partnership",
          [
            MeetingCommands.noun, EnquiryCommands.noun, EoiCommands.noun, ShowcaseCommands.noun,
            MaturityCommands.noun, ReflectionCommands.noun, FeatureCommands.noun, CommitmentCommands.noun,
          ]),
        CommandGroup("For those without the program", [SheetCommands.noun]),
        CommandGroup("Looking at the whole", [LeakageCommand.row, ProtocolCommands.row]),
        CommandGroup("Safety", [HistoryCommands.history, HistoryCommands.undo, HistoryCommands.redo]),
        CommandGroup("Help for your terminal", [CompletionsCommand.row, ManualCommand.row]),
      ],
      strangers: Strangers.all(program), version: Pip.version)
  }
}
