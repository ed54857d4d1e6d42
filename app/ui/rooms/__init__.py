"""Each screen joined to its presenter and the use cases."""
