import config from '../../vitest.config.ts';
import { isRoom, MUTATED_ROOMS } from './rooms.ts';

const room = process.env.MUTATED_ROOM ?? '';

/** The tests of one room alone: what is evaluated once for a whole file can only be tried with all of them. */
export default {
  test: {
    include: isRoom(room) ? [...MUTATED_ROOMS[room].tests] : [],
    experimental: config.test?.experimental,
  },
};
