/** Path on which the UI serves the last support bundle to a GET. */
export const DOWNLOAD_PATH = '/diagnose/download';
