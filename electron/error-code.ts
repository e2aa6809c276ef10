/** The system's short code for what went wrong (ENOENT, EACCES, …); empty when it gave none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
