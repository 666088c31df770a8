/**
 * What is done in one step at the engine, in Lua. The first key is always the era's: what is not of the era that a replica
 * takes for the present one changes nothing.
 */

/**
 * Begins a new era unless the one that there is belongs to this run of the engine: after a restart, a failover or a flush,
 * marks of used plans may be lost.
 *
 * KEYS: era. ARGV: the engine's run, a name for a new era that begins with it.
 */
export const BEGIN_ERA = `
local era = redis.call('GET', KEYS[1])
if not era or string.sub(era, 1, string.len(ARGV[1])) ~= ARGV[1] then
  era = ARGV[2]
  redis.call('SET', KEYS[1], era)
end
return era`;

/**
 * Takes a turn if nobody has it, and tells which plans are used.
 *
 * KEYS: era, turn, plans. ARGV: holder, milliseconds until the turn runs out.
 * Answers the era (false where there is none), whether the turn was taken, and of each plan whether it was used.
 */
export const TAKE_TURN = `
local era = redis.call('GET', KEYS[1])
if not era then return { false } end
local answer = { era, redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0 }
for place = 3, #KEYS do answer[place] = redis.call('EXISTS', KEYS[place]) end
return answer`;

/**
 * Marks plans as used, all or none, while the era and the turn are still what they were.
 *
 * KEYS: era, turn, plans. ARGV: era, holder, seconds that a mark stays.
 */
export const USE_PLANS = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return 'lost' end
for place = 3, #KEYS do
  if redis.call('EXISTS', KEYS[place]) == 1 then return 'used_before' end
end
for place = 3, #KEYS do redis.call('SET', KEYS[place], ARGV[2], 'EX', ARGV[3]) end
return 'used_now'`;

/** Takes a holder's keys away, and leaves those of others. KEYS: any. ARGV: holder. */
export const GIVE_UP = `
for place = 1, #KEYS do
  if redis.call('GET', KEYS[place]) == ARGV[1] then redis.call('DEL', KEYS[place]) end
end
return 0`;

/** Lets a turn last longer. KEYS: turn. ARGV: holder, milliseconds. Answers whether the holder still has it. */
export const KEEP_TURN = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/** Keeps one more change and the last of all. KEYS: changes, their count. ARGV: the change, how many are kept. */
export const ADD_CHANGE = `
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('LTRIM', KEYS[1], -tonumber(ARGV[2]), -1)
return redis.call('INCR', KEYS[2])`;

/**
 * KEYS: era, changes, their count. ARGV: how many are kept, how long one may be. Answers the era, the count, and the changes; no more
 * than replicas themselves put there, whatever somebody else did.
 */
export const ALL_CHANGES = `
local changes = {}
for _, change in ipairs(redis.call('LRANGE', KEYS[2], -tonumber(ARGV[1]), -1)) do
  if string.len(change) <= tonumber(ARGV[2]) then changes[#changes + 1] = change end
end
return { redis.call('GET', KEYS[1]), redis.call('GET', KEYS[3]), changes }`;
