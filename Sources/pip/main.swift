// Gathers the outside world.
