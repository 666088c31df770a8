/** What the image starts the server with (Dockerfile), and so all that is measured. */
export const NODE_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=4', '--no-maglev-destroy-on-background'];

/** The environment that the image sets for any program of Node. */
export const NODE_ENVIRONMENT = { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' };
