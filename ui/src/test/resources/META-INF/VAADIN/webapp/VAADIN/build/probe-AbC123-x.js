/* Stands for a file of the built screens, which are not there when a test runs. */
