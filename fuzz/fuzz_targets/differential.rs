//! The crate as it runs here against the same crate as WebAssembly: one answer; and the instructions that WebAssembly takes for it,
//! counted, stay within a budget for each byte of the input.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plainbounce::{Input, Options, decode};
use std::cell::RefCell;
use wasmtime::{Config, Engine, Instance, Memory, Module, Store, TypedFunc};

/// The module with the plain interface: `cargo build --release --features c-abi --target wasm32-unknown-unknown`.
const MODULE: &[u8] = include_bytes!(env!("PLAINBOUNCE_WASM"));
/// Instructions (wasmtime's fuel) for the first decoding of an instance, which unpacks tables, and for each byte.
const BASE: u64 = 60_000_000;
const PER_BYTE: u64 = 60_000;

struct Host {
    store: Store<()>,
    memory: Memory,
    allocate: TypedFunc<u32, u32>,
    free: TypedFunc<(u32, u32), ()>,
    decode: TypedFunc<(u32, u32, u32, u32), u32>,
}

thread_local! {
    static HOST: RefCell<Host> = RefCell::new(Host::new());
}

impl Host {
    fn new() -> Host {
        let engine = Engine::new(Config::new().consume_fuel(true)).expect("an engine");
        let module = Module::new(&engine, MODULE).expect("a module");
        let mut store = Store::new(&engine, ());
        store.set_fuel(u64::MAX).expect("fuel is on");
        let instance = Instance::new(&mut store, &module, &[]).expect("the module asks for nothing");
        Host {
            memory: instance.get_memory(&mut store, "memory").expect("a memory"),
            allocate: instance.get_typed_func(&mut store, "plainbounce_allocate").expect("an export"),
            free: instance.get_typed_func(&mut store, "plainbounce_free").expect("an export"),
            decode: instance.get_typed_func(&mut store, "plainbounce_decode_json").expect("an export"),
            store,
        }
    }

    fn give(&mut self, bytes: &[u8]) -> u32 {
        let at = self.allocate.call(&mut self.store, bytes.len() as u32).expect("no trap");
        self.memory.write(&mut self.store, at as usize, bytes).expect("room");
        at
    }

    /// The answer, and the instructions it took.
    fn decode(&mut self, input: &[u8]) -> (String, u64) {
        let ends = (input.len() as u32).to_le_bytes();
        let (inputs, places) = (self.give(input), self.give(&ends));
        self.store.set_fuel(u64::MAX).expect("fuel is on");
        let answer = self.decode.call(&mut self.store, (inputs, places, 1, 0)).expect("no trap");
        let used = u64::MAX - self.store.get_fuel().expect("fuel is on");
        let memory = self.memory.data(&self.store);
        let at = answer as usize;
        let length = u64::from_le_bytes(memory[at..at + 8].try_into().expect("eight bytes")) as usize;
        let text = String::from_utf8(memory[at + 8..at + 8 + length].to_vec()).expect("JSON is UTF-8");
        for (at, length) in [(inputs, input.len()), (places, 4), (answer, length + 8)] {
            self.free.call(&mut self.store, (at, length as u32)).expect("no trap");
        }
        (text, used)
    }
}

// The module is compiled before the first input: that takes longer than any input may.
fuzz_target!(init: HOST.with_borrow(|_| ()), |data: &[u8]| {
    let input = std::str::from_utf8(data).map_or(Input::Bytes(data), Input::Text);
    let here = serde_json::to_string(&decode(input, &Options::default())).expect("an answer is JSON") + "\n";
    let (there, used) = HOST.with_borrow_mut(|host| host.decode(data));
    assert_eq!(here, there);
    let budget = BASE + PER_BYTE * data.len() as u64;
    assert!(used <= budget, "{used} instructions for {} bytes", data.len());
});
