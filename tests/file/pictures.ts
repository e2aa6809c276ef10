/** Pictures of one pixel, as a file has them. */
export const pictures = [
  {
    type: 'png',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  },
  {
    type: 'jpeg',
    data: '/9j/wAALCAABAAEBAREA/9oACAEBAAA/AAD/2Q==',
  },
] as const
