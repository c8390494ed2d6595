"""The words users write and read: the kinds, their conditions and the closed list of reasons."""
