// After the last Tab: what should have been reached, and where the walk stopped.
() => window.walk
