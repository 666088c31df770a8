/** What the image starts the server with (Dockerfile), and so all that is measured. */
export const NODE_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=4'];
