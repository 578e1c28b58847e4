/**
 * The function with a memory: for an object it was given before it answers as before. The memory holds nothing alive, so
 * it suits what never changes, such as sentences, passages and facts.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		let entry = known.get(key);
		if (!entry) {
			entry = { value: make(key) };
			known.set(key, entry);
		}
		return entry.value;
	};
}
