/** What resumes a paused installation. */
export const HOW_TO_RESUME =
  'No call resumes it: an operator must scale Deployment odigos-instrumentor up again and remove the node selector odigos.io/disabled from DaemonSet odiglet.';
