"""The page of policies: what the guard does about what, in words; lists and topics of the person's own."""
