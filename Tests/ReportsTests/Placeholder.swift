// The tests of this step go here.
