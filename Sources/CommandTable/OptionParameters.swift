/// Declares an option that can be left out.
///
/// - Parameters:
///   - name: The name without dashes.
///   - type: What the value becomes.
///   - help: One line that says what it is for.
///   - short: The letter that stands for the name after a single dash.
/// - Returns: The parameter.
public func option<V: ArgumentValue>(
  _ name: String, _ type: V.Type, _ help: String, short: Character? = nil
) -> Parameter<V?> {
  let info = ParameterInfo(
    .option, name, valueName: V.valueName, help: help, choices: V.choices, short: short,
    type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> V? in try info.value(type, in: given) }
}

/// Declares an option that must be typed.
///
/// - Parameters:
///   - name: The name without dashes.
///   - type: What the value becomes.
///   - help: One line that says what it is for.
/// - Returns: The parameter.
public func requiredOption<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<V> {
  let info = ParameterInfo(
    .option, name, valueName: V.valueName, help: help, isRequired: true, choices: V.choices,
    type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> V in try info.requiredValue(type, in: given)
  }
}

/// Declares an option that can be repeated, and whose values can also be typed with commas between them.
///
/// - Parameters:
///   - name: The name without dashes.
///   - type: What each value becomes.
///   - help: One line that says what they are for.
/// - Returns: The parameter.
public func options<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<[V]> {
  repeated(name, type, help, splitsCommas: true)
}

/// Declares an option that can be repeated, and whose values keep their commas.
///
/// - Parameters:
///   - name: The name without dashes.
///   - type: What each value becomes.
///   - help: One line that says what they are for.
/// - Returns: The parameter.
public func texts<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<[V]> {
  repeated(name, type, help, splitsCommas: false)
}

/// Declares a name that is typed alone.
///
/// - Parameters:
///   - name: The name without dashes.
///   - help: One line that says what it does.
///   - short: The letter that stands for the name after a single dash.
/// - Returns: The parameter, true when the name was typed.
public func flag(_ name: String, _ help: String, short: Character? = nil) -> Parameter<Bool> {
  let info = ParameterInfo(.flag, name, help: help, short: short)
  return Parameter([info]) { (given: Given) throws(UsageError) -> Bool in given.has(info) }
}

private func repeated<V: ArgumentValue>(
  _ name: String, _ type: V.Type, _ help: String, splitsCommas: Bool
) -> Parameter<[V]> {
  let info = ParameterInfo(
    .option, name, valueName: V.valueName, help: help, isRepeated: true, splitsCommas: splitsCommas,
    choices: V.choices,
    type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> [V] in try info.values(type, in: given) }
}
