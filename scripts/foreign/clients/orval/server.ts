/** What orval's client is told at run time: it puts this before each path. */
export const server = { baseUrl: '' };
