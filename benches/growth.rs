//! `cargo bench --bench growth [NAME…]`: whether time stays linear, for every form and for hostile input.
//!
//! Each input is decoded at 16 KB, 256 KB, 4 MB and 16 MB. The table shows nanoseconds a byte, and how many times the
//! cost a byte at 16 KB the longest costs; more than [`LIMIT`] for any input fails the bench. `GROWTH_MAX` (bytes) leaves
//! longer inputs out.

mod samples;

use plainbounce::{Options, decode};
use samples::{FORMS, HOSTILE, Sample};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const SIZES: [usize; 4] = [16 << 10, 256 << 10, 4 << 20, 16 << 20];
const LIMIT: f64 = 1.3;
/// Far beyond the limit nothing longer is tried: a cost that grows with the square would take days.
const HOPELESS: f64 = 10.0;

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
        let cost = best(&input).as_nanos() as f64 / input.len() as f64;
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

/// The best of three runs, or of more where one is short.
fn best(input: &str) -> Duration {
    let begin = Instant::now();
    let mut best = Duration::MAX;
    let mut runs = 0;
    while runs < 3 || (begin.elapsed() < Duration::from_millis(60) && runs < 100) {
        let start = Instant::now();
        black_box(decode(black_box(input), &Options::default()));
        best = best.min(start.elapsed());
        runs += 1;
        if best > Duration::from_secs(8) {
            break;
        }
    }
    best
}
