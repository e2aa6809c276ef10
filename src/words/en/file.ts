export const file = {}
