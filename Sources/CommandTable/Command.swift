// The argument layer.
