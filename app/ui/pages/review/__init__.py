"""The page on which a person reviews what the guard did."""
