"""How the guard's classifier is made: data, training, calibration, export and measurements. See README.md."""
