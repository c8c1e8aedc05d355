/// Returns why an example would fail, or nil when it reads well.
///
/// Values are read too, since reading them needs nothing but the words. What follows a pipe or a redirection belongs to
/// the shell.
func exampleProblem<Globals, Context, Answer>(
  _ example: String, of path: [String], in tree: CommandTree<Globals, Context, Answer>
) -> String? {
  let line = "the example '\(example)'"
  do {
    let words = try splitWords(example).prefix { !shellWords.contains($0) }
    guard words.first == tree.name else { return "\(line) does not start with '\(tree.name)'" }
    guard case .command(let invocation) = try tree.parse(Array(words.dropFirst())), invocation.path == path
    else { return "\(line) is about another command" }
    _ = try invocation.prepare()
    return nil
  } catch let problem as SplitProblem {
    return "\(line) cannot be split: \(problem.message)"
  } catch let error as UsageError {
    return "\(line) fails: \(message(for: error, program: tree.name).message)"
  } catch {
    return "\(line) fails: \(error)"
  }
}

private let shellWords: Set<String> = ["|", ">", ">>", "<", "&&", "||", ";"]
