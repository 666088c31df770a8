/** The command line by which an operator makes a token. */
export const CREATE_TOKEN = 'npm run token -- create NAME --file FILE';
