//! `cargo bench --bench growth [NAME…]`: whether time stays linear, for every form and for hostile input.
//!
//! Each input is decoded at 16 KB, 256 KB, 4 MB and 16 MB. The table shows nanoseconds a byte, and how many times the
//! cost a byte at 16 KB the longest costs; more than [`LIMIT`] for any input fails the bench. `GROWTH_MAX` (bytes) leaves
//! longer inputs out.

mod samples;

use plainbounce::{Options, decode};
use samples::{FORMS, HOSTILE, Sample};
use std::fs;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const SIZES: [usize; 4] = [16 << 10, 256 << 10, 4 << 20, 16 << 20];
const LIMIT: f64 = 1.3;
/// Far beyond the limit nothing longer is tried: a cost that grows with the square would take days.
const HOPELESS: f64 = 10.0;
/// Seconds after which an input is tried only once.
const HOPELESS_TIME: f64 = 8.0;

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with("--")).collect();
    let max = std::env::var("GROWTH_MAX").ok().and_then(|max| max.parse().ok()).unwrap_or(usize::MAX);
    let wanted = |sample: &&Sample| names.is_empty() || names.iter().any(|name| sample.name.contains(name.as_str()));
    println!("{:22} {:>10} {:>10} {:>10} {:>10}  ratio", "ns a byte", "16 KB", "256 KB", "4 MB", "16 MB");
    let mut grown = 0;
    for sample in FORMS.iter().chain(HOSTILE).filter(wanted) {
        let ratio = row(sample, max);
        grown += usize::from(ratio > LIMIT);
    }
    println!("{grown} above {LIMIT}");
    ExitCode::from(u8::from(grown > 0))
}

/// Prints the costs of one input; returns the greatest ratio to the shortest.
fn row(sample: &Sample, max: usize) -> f64 {
    print!("{:22}", sample.name);
    let mut costs = Vec::new();
    let mut ratio = 1.0;
    for size in SIZES.into_iter().filter(|size| *size <= max) {
        let input = sample.make(size);
        let cost = best(&input) * 1e9 / input.len() as f64;
        print!(" {cost:10.1}");
        costs.push(cost);
        ratio = cost / costs[0];
        if ratio > HOPELESS {
            break;
        }
    }
    println!("{:>1$}", format!("{ratio:.2}{}", if ratio > LIMIT { " *" } else { "" }), 8 + 11 * (4 - costs.len()));
    ratio
}

/// The best of three rounds; a short input is read many times in one.
fn best(input: &str) -> f64 {
    const ROUND: Duration = Duration::from_millis(40);
    let zero = Instant::now();
    let mut best = f64::MAX;
    for _ in 0..3 {
        let start = time(zero);
        let mut runs = 0;
        while runs == 0 || time(zero) < start + ROUND {
            black_box(decode(black_box(input), &Options::default()));
            runs += 1;
        }
        best = best.min((time(zero) - start).as_secs_f64() / f64::from(runs));
        if best > HOPELESS_TIME {
            break;
        }
    }
    best
}

/// The time this thread has run, where the system tells it (Linux): other work on the machine does not count then.
fn time(zero: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let ran = told.as_deref().and_then(|told| told.split(' ').next()).and_then(|ran| ran.parse().ok());
    ran.map_or_else(|| zero.elapsed(), Duration::from_nanos)
}
