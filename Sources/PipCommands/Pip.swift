// Joins the command table to the core library.
