"""The report of a red-team self-test: charts as shapes, drawn as SVG in HTML, as PDF, and by the window."""
