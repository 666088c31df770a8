import { isBlank } from './harmless-values.ts';
import { isSecretKey, wordsOf } from './key-names.ts';

/**
 * Environment variables whose values are shown. All others are not, whatever they are called: who names a variable does
 * not know of us, and most secrets of a workload stand in one. Each that is named here is asked for when an application is
 * not instrumented, and holds no secret by what it is for:
 *
 * - those of Odigos and OpenTelemetry: what this server is about. Their headers and tokens are secrets by name;
 * - where and as what a process runs, as Kubernetes fills it in;
 * - what loads an agent into a process: the loader, the options of the runtimes. Their texts are redacted as command lines;
 * - how a runtime is sized, where it looks for programs, what it logs, where it listens.
 */
const SHOWN: readonly RegExp[] = [
  /^(?:ODIGOS|OTEL)_[A-Z0-9_]+$/,
  /^(?:NODE_NAME|NODE_IP|HOST_IP|POD_NAME|POD_NAMESPACE|POD_IP|POD_UID|CONTAINER_NAME|CURRENT_NS|HOSTNAME|NAMESPACE)$/,
  /^(?:LD_PRELOAD|LD_LIBRARY_PATH|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|NODE_OPTIONS|NODE_PATH)$/,
  /^(?:PYTHONPATH|RUBYOPT|RUBYLIB|PHP_INI_SCAN_DIR|DOTNET_STARTUP_HOOKS|DOTNET_ADDITIONAL_DEPS|DOTNET_SHARED_STORE)$/,
  /^(?:CORECLR|COR)_(?:ENABLE_PROFILING|PROFILER|PROFILER_PATH(?:_(?:32|64|ARM64))?)$/,
  /^ASPNETCORE_HOSTINGSTARTUPASSEMBLIES$/,
  /^(?:GOMEMLIMIT|GOGC|GOMAXPROCS|GODEBUG|GOTRACEBACK|PATH|HOME|LANG|LC_ALL|TZ|PORT|LOG_LEVEL|LOG_FORMAT)$/,
];
/** `$(NAME)` and what it is put together with: names of other variables, no values. */
const REFERENCES_ALONE = /^(?:[\w.:/-]{0,3}\$\([A-Za-z_][\w.-]{0,120}\)){1,10}(?:[.:/-]|:\d{1,5})?$/;

/** What environment variables are called; a list of names and values with such names is one wherever it stands. */
export const ENVIRONMENT_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words that keys end with, or begin with, under which an environment stands: `extraEnvVars`, `envFromContainerRuntime`. */
const ENVIRONMENT_WORD = /^(?:env|envs|environ|environment|envvars?)$/;
/** Files of `NAME=value` lines: `.env`, `prod.env`, `env.list`. */
const ENVIRONMENT_FILE = /(?:^|[./_-])env(?:\.(?:list|local|production|prod|staging|development|dev|test|sh))?$/i;

/** Whether the value of an environment variable may be shown: by its name, or because it says nothing: `true`, `$(POD_IP)`. */
export function isShownVariable(name: string, value: unknown): boolean {
  if (SHOWN.some((pattern) => pattern.test(name)) && !isSecretKey(name)) return true;
  if (typeof value === 'boolean' || value === null) return true;
  return typeof value === 'string' && (isBlank(value) || REFERENCES_ALONE.test(value));
}

/** Whether what stands under a key is an environment, as a list of names and values or a map of them. */
export function isEnvironmentKey(key: string): boolean {
  if (!/env/i.test(key)) return false;
  const words = wordsOf(key).filter((word) => !/^(?:vars?|variables?|list)$/.test(word));
  return [words.at(0), words.at(-1)].some((word) => word !== undefined && ENVIRONMENT_WORD.test(word));
}

/** Whether a key of a ConfigMap names a file of environment variables. */
export function isEnvironmentFile(key: string): boolean {
  return ENVIRONMENT_FILE.test(key);
}
