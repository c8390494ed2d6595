"""What `isocost pack` reads and writes: tables, pod lists, catalogues; documents, text."""
