"""Start SetuHashi: the window without arguments, a command with them."""

from app.bootstrap.main import main

if __name__ == "__main__":
    raise SystemExit(main())
