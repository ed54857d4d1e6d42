"""Composition root: the only room that knows every layer and joins ports to adapters."""
