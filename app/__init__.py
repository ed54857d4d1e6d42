"""SetuHashi: the State-Prefecture partnership programme on one desk."""
