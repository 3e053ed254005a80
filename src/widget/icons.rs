//! Pictures that stand beside words and say nothing that these do not say: lines on a grid of 24.

use super::Canvas;

pub const FAILED: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9 9l6 6M15 9l-6 6";
pub const DELAYED: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7.5V12l3 2";
pub const DONE: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12.5l2.8 2.8L16 9.5";
pub const RELAYED: &str = "M4 12h15M14 6.5l5.5 5.5l-5.5 5.5";
pub const PROGRESS: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 12h.01M12 12h.01M16 12h.01";
pub const NOTE: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5M12 8h.01";
pub const UNKNOWN: &str =
    "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6h.01";
pub const PERSON: &str = "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20.5c.8-3.8 3.8-5.5 7.5-5.5s6.7 1.7 7.5 5.5";
pub const SERVER: &str = "M5 4h14a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1\
    M5 14h14a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1M8 7.5h.01M8 17h.01";
pub const MAILBOX: &str = "M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1M3.5 7l8.5 6.5L20.5 7";
pub const AGAIN: &str = "M20 11a8 8 0 1 0-1.5 5.5M20 5v6h-6";
pub const AVOID: &str = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M6 6l12 12";
pub const COPY: &str = "M9 8h9a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1M5 15V5a1 1 0 0 1 1-1h9";
pub const WARNING: &str = "M12 4l9 16H3zM12 10v4M12 17h.01";

#[inline(never)]
pub fn draw(canvas: &mut impl Canvas, lines: &str) {
    canvas.open("svg.icon viewBox=0,0,24,24 aria-hidden=true > path");
    canvas.set("d", lines);
    canvas.close_all(2);
}
