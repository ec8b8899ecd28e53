"""The case as something to hand over: papers and open formats, from values to bytes."""
