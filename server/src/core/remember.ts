/**
 * The function with a memory: for an object it was given before it answers as before. The memory holds nothing alive, so
 * it suits what never changes, such as sentences, passages and facts.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, Value>();
	return (key) => recall(known, make, key);
}

/** One function for all memories, not one each: it is the most called of all, and so soon the best compiled. */
function recall<Key extends object, Value>(known: WeakMap<Key, Value>, make: (key: Key) => Value, key: Key): Value {
	let value = known.get(key);
	if (value === undefined && !known.has(key)) {
		value = make(key);
		known.set(key, value);
	}
	return value as Value;
}
