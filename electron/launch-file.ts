import { resolve } from 'node:path'

/**
 * The file a launch asks to open: the first argument without a dash, after the app's own path where there is one.
 * @param argv the process's arguments, the program itself first
 * @param appPath absolute path of the app, which Electron was started with; null in a package, which no argument names
 * @param folder the caller's folder, which relative paths start from
 * @returns the absolute path, or null when no file was named
 */
export const launchFile = (
  argv: readonly string[],
  appPath: string | null,
  folder: string,
): string | null => {
  const given = argv.slice(1)
  // Electron's own options before the app's path may have a value that looks like a file.
  const own = given.findIndex(argument => resolve(folder, argument) === appPath)
  const asked = given.slice(own + 1).find(argument => argument !== '' && !argument.startsWith('-'))
  return asked === undefined ? null : resolve(folder, asked)
}
