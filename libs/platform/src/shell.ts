/**
 * What libraries read of the shell while they are loaded, so that this is loaded before them: one looks for its settings
 * up to the home folder, and fails for an account that has none; another takes a driver that is not installed.
 */
process.env.HOME ||= '/';
delete process.env.NODE_PG_FORCE_NATIVE;
