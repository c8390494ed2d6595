"""python -m isocost: the command line."""

from isocost.cli.main import main

if __name__ == "__main__":
    main()
