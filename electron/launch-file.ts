import { resolve } from 'node:path'

/**
 * The file a launch asks to open: the first argument without a dash, after the app's own path where there is one.
 * @param argv the process's arguments, the program itself first
 * @param packaged whether the app runs from its package, where no argument names the app
 * @param folder the caller's folder, which relative paths start from
 * @returns the absolute path, or null when no file was named
 */
export const launchFile = (argv: readonly string[], packaged: boolean, folder: string): string | null => {
  const named = argv.slice(1).filter(argument => argument !== '' && !argument.startsWith('-'))
  const asked = named[packaged ? 0 : 1]
  return asked === undefined ? null : resolve(folder, asked)
}
