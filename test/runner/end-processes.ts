import { afterAll, afterEach, beforeEach } from 'vitest';
import { endProcesses, endProcessesOfTest, leaveAllToFile } from '../processes.ts';

// What a hook of the file has started is there for all its tests.
beforeEach(leaveAllToFile);
afterEach(endProcessesOfTest);
afterAll(endProcesses);
