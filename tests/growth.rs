//! Time grows with the length of the input and not with its square, whatever the input is. `cargo bench --bench growth`
//! measures the same inputs exactly; here a generous factor leaves room for busy machines.

#[path = "../benches/samples/mod.rs"]
mod samples;

use cpu_time::ThreadTime;
use plainbounce::{Options, decode};
use samples::{FORMS, HOSTILE, Sample};
use std::time::Duration;

const SHORT: usize = if cfg!(debug_assertions) { 8 << 10 } else { 64 << 10 };
const TIMES: usize = 16;
/// How many times the cost a byte may be; the square of the length would make it [`TIMES`].
const FACTOR: f64 = 5.0;

#[test]
fn forms_cost_what_their_length_costs() {
    let grown: Vec<&str> = FORMS.iter().filter(|sample| grows(sample)).map(|sample| sample.name).collect();
    assert_eq!(grown, [""; 0]);
}

#[test]
fn hostile_inputs_cost_what_their_length_costs() {
    let grown: Vec<&str> = HOSTILE.iter().filter(|sample| grows(sample)).map(|sample| sample.name).collect();
    assert_eq!(grown, [""; 0]);
}

/// Whether a long input costs far more a byte than a short one; what seems so is measured again.
fn grows(sample: &Sample) -> bool {
    let (short, long) = (sample.make(SHORT), sample.make(SHORT * TIMES));
    let cost = |input: &str| time(input).as_secs_f64() / input.len() as f64;
    (0..3).all(|_| cost(&long) > FACTOR * cost(&short).max(cost(&short)))
}

/// What the thread itself has worked: others may be busy on the same machine.
fn time(input: &str) -> Duration {
    let start = ThreadTime::now();
    decode(input, &Options::default());
    start.elapsed()
}
