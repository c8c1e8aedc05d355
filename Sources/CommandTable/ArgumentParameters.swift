/// Declares a required word known by its place.
///
/// - Parameters:
///   - name: The name in lower case; shown in capitals.
///   - type: What the word becomes.
///   - help: One line that says what it is for.
/// - Returns: The parameter.
public func argument<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<V> {
  let info = ParameterInfo(
    .argument, name, valueName: V.valueName, help: help, isRequired: true, choices: V.choices,
    type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> V in try info.requiredValue(type, in: given)
  }
}

/// Declares a word known by its place that can be left out.
///
/// - Parameters:
///   - name: The name in lower case; shown in capitals.
///   - type: What the word becomes.
///   - help: One line that says what it is for.
/// - Returns: The parameter.
public func optionalArgument<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<
  V?
> {
  let info = ParameterInfo(
    .argument, name, valueName: V.valueName, help: help, choices: V.choices,
    type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> V? in try info.value(type, in: given) }
}

/// Declares the words that remain, none or many; it must be the last argument.
///
/// - Parameters:
///   - name: The name of one word in lower case; shown in capitals.
///   - type: What each word becomes.
///   - help: One line that says what they are for.
///   - splitsCommas: Whether one word can hold several values with commas between them.
/// - Returns: The parameter.
public func arguments<V: ArgumentValue>(
  _ name: String, _ type: V.Type, _ help: String, splitsCommas: Bool = false
) -> Parameter<[V]> {
  let info = ParameterInfo(
    .argument, name, valueName: V.valueName, help: help, isRepeated: true, splitsCommas: splitsCommas,
    choices: V.choices, type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> [V] in try info.values(type, in: given) }
}

/// Declares the words that remain, one or more; it must be the last argument.
///
/// - Parameters:
///   - name: The name of one word in lower case; shown in capitals.
///   - type: What each word becomes.
///   - help: One line that says what they are for.
/// - Returns: The parameter; several values can also be typed as one word, with commas between them.
public func oneOrMore<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<[V]> {
  let info = ParameterInfo(
    .argument, name, valueName: V.valueName, help: help, isRequired: true, isRepeated: true,
    splitsCommas: true, choices: V.choices, type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> [V] in try info.someValues(type, in: given)
  }
}

/// Declares a required word known by its place that can hold several values with commas between them.
///
/// - Parameters:
///   - name: The name in lower case; shown in capitals.
///   - type: What each value becomes.
///   - help: One line that says what it is for.
/// - Returns: The parameter.
public func listArgument<V: ArgumentValue>(_ name: String, _ type: V.Type, _ help: String) -> Parameter<[V]> {
  let info = ParameterInfo(
    .argument, name, valueName: V.valueName, help: help, isRequired: true, splitsCommas: true,
    choices: V.choices, type: ValueType(type))
  return Parameter([info]) { (given: Given) throws(UsageError) -> [V] in try info.someValues(type, in: given)
  }
}
