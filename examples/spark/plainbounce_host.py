"""plainbounce in Python: the module with the plain interface (feature `c-abi`) in wasmtime, for engines such as Spark."""

import json
import struct
import threading
import time

import wasmtime

# The flags of src/c_abi.rs.
WITHOUT_EXPLANATION = 1
REDACTED = 1 << 1
TO_HELPDESK = 1 << 2
TO_ADMIN = 1 << 3

_here = threading.local()


class Decoder:
    """One instance of the module. A wasmtime store must not be used by two threads at once: see `decoder`."""

    def __init__(self, path):
        engine = wasmtime.Engine()
        self._store = wasmtime.Store(engine)
        instance = wasmtime.Instance(self._store, wasmtime.Module.from_file(engine, path), [])
        exports = instance.exports(self._store)
        self._memory = exports["memory"]
        self._allocate = exports["plainbounce_allocate"]
        self._free = exports["plainbounce_free"]
        self._decode = exports["plainbounce_decode_json"]
        # The processor time of the calls into the module, in seconds.
        self.seconds = 0.0

    def decode_json(self, inputs, flags=WITHOUT_EXPLANATION):
        """The JSON of each answer, in the order of the inputs, which are texts or bytes: all of them in one call."""
        inputs = [given.encode("utf-8", "replace") if isinstance(given, str) else bytes(given) for given in inputs]
        joined = b"".join(inputs)
        ends, end = [], 0
        for given in inputs:
            end += len(given)
            ends.append(end)
        table = struct.pack(f"<{len(ends)}I", *ends)
        begin = time.thread_time()
        places = [(self._put(given), len(given)) for given in (joined, table)]
        answer = self._decode(self._store, places[0][0], places[1][0], len(inputs), flags)
        (length,) = struct.unpack("<Q", self._memory.read(self._store, answer, answer + 8))
        lines = self._memory.read(self._store, answer + 8, answer + 8 + length)
        for place, size in (*places, (answer, length + 8)):
            self._free(self._store, place, size)
        self.seconds += time.thread_time() - begin
        return lines.decode("utf-8").removesuffix("\n").split("\n")

    def decode(self, inputs, flags=WITHOUT_EXPLANATION):
        """The answers as dictionaries, with the names of the npm package."""
        return [json.loads(line) for line in self.decode_json(inputs, flags)]

    def _put(self, given):
        place = self._allocate(self._store, len(given))
        self._memory.write(self._store, given, place)
        return place


def decoder(path):
    """The decoder of this thread: made once, which takes some tenths of a second."""
    known = getattr(_here, "decoders", None)
    if known is None:
        known = _here.decoders = {}
    if path not in known:
        known[path] = Decoder(path)
    return known[path]
