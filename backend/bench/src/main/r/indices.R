# The indices of `./entente compare` as a researcher writes them in R: psych and vcd where they have one, plain R for the
# rest. Rscript indices.R items.csv answers.csv folder
suppressMessages({
  library(psych)
  library(vcd)
})

arguments <- commandArgs(trailingOnly = TRUE)
items <- read.csv(arguments[1])
answers <- read.csv(arguments[2])
out <- arguments[3]
dir.create(out, showWarnings = FALSE, recursive = TRUE)

lo <- items$lo[1]
hi <- items$hi[1]
q <- hi - lo + 1
key <- setNames(items$key, items$item)
valid <- function(x) ifelse(!is.na(x) & x >= lo & x <= hi, x, NA)
keyed <- function(x) ifelse(key[answers$item] == 1, valid(x), lo + hi - valid(x))
answers$a <- keyed(answers$a)
answers$b <- keyed(answers$b)

# --- items.csv: over all rows at once
width <- max(1, floor(0.4 * q))
side <- function(y) ifelse(y >= hi - width + 1, 1, ifelse(y <= lo + width - 1, -1, 0))
category <- function(a, b) {
  sides <- side(a) * side(b)
  ifelse(is.na(sides), "missing", ifelse(sides == 0, "undecided", ifelse(sides < 0, "disagree",
    ifelse(side(a) > 0, "positive", "negative"))))
}
answers$diff <- answers$a - answers$b
answers$absdiff <- abs(answers$diff)
answers$norm_gap <- answers$absdiff / (hi - lo)
answers$crosses_midpoint <- (2 * answers$a - lo - hi) * (2 * answers$b - lo - hi) < 0
answers$pca_category <- category(answers$a, answers$b)
write.csv(answers, file.path(out, "items.csv"), row.names = FALSE, quote = FALSE, na = "")

# --- normative.csv
norm_a <- tapply(answers$a, answers$item, mean, na.rm = TRUE)
norm_b <- tapply(answers$b, answers$item, mean, na.rm = TRUE)
write.csv(data.frame(item = names(norm_a), norm_a, norm_b), file.path(out, "normative.csv"), row.names = FALSE)

# --- couples.csv: couple by couple
steps <- abs(outer(1:q, 1:q, "-"))
weights <- list(
  ac1 = (steps == 0) * 1, ac2_linear = 1 - steps / (q - 1), ac2_quadratic = 1 - (steps / (q - 1))^2,
  ac2_ordinal = 1 - choose(steps + 1, 2) / choose(q, 2))

gwet <- function(table, shares, w) {
  observed <- sum(w * table) / sum(table)
  expected <- sum(w) / (q * (q - 1)) * sum(shares * (1 - shares))
  (observed - expected) / (1 - expected)
}

alpha <- function(coincidences, places) {
  totals <- rowSums(coincidences)
  distances <- outer(places, places, "-")^2
  1 - (sum(totals) - 1) * sum(coincidences * distances) / sum(outer(totals, totals) * distances)
}

couple <- function(rows) {
  both <- !is.na(rows$a) & !is.na(rows$b)
  a <- rows$a[both]
  b <- rows$b[both]
  k <- length(a)
  m_a <- mean(a)
  m_b <- mean(b)
  s_a <- sqrt(sum((a - m_a)^2))
  s_b <- sqrt(sum((b - m_b)^2))
  d2 <- sum((a - b)^2)
  all <- c(a, b)
  table <- table(factor(a, lo:hi), factor(b, lo:hi))
  kappas <- suppressWarnings(cohen.kappa(table)) # psych: unweighted and quadratic
  linear <- Kappa(table, weights = "Equal-Spacing") # vcd
  either <- !is.na(rows$a) | !is.na(rows$b)
  part <- 1 / (2 - xor(is.na(rows$a), is.na(rows$b)))
  shares <- (tapply(part, factor(rows$a, lo:hi), sum, default = 0) +
    tapply(part, factor(rows$b, lo:hi), sum, default = 0)) / sum(either)
  coincidences <- table + t(table)
  totals <- rowSums(coincidences)
  n_a <- norm_a[rows$item[both]]
  n_b <- norm_b[rows$item[both]]
  categories <- rows$pca_category[both]
  c(k = k, mean_a = m_a, mean_b = m_b, mean_signed_diff = m_a - m_b, mean_abs_diff = mean(abs(a - b)),
    mean_norm_gap = mean(abs(a - b)) / (hi - lo),
    D2 = d2, D2_elevation = k * (m_a - m_b)^2, D2_scatter = (s_a - s_b)^2,
    D2_shape = 2 * (s_a * s_b - sum((a - m_a) * (b - m_b))), D2_per_item = d2 / k,
    profile_r = suppressWarnings(cor(a, b)), icc_double_entry = 1 - d2 / sum((all - mean(all))^2),
    pca_n = k, pca_pos = sum(categories == "positive"), pca_neg = sum(categories == "negative"),
    pca_disagree = sum(categories == "disagree"), pca_undecided = sum(categories == "undecided"),
    pca_percent = 100 * mean(categories == "positive"),
    kappa_unweighted = kappas$kappa, kappa_linear = linear$Weighted[["value"]], kappa_quadratic = kappas$weighted.kappa,
    sapply(weights, function(w) gwet(table, shares, w)),
    kripp_ordinal = alpha(coincidences, cumsum(totals) - totals / 2), kripp_interval = alpha(coincidences, lo:hi),
    norm_overall_r = suppressWarnings(cor(a, b)), normativeness_a = suppressWarnings(cor(a, n_a)),
    normativeness_b = suppressWarnings(cor(b, n_b)), distinctive_r = suppressWarnings(cor(a - n_a, b - n_b)),
    cov_overall = cov(a, b), cov_nn = cov(n_a, n_b), cov_n_db = cov(n_a, b - n_b), cov_da_n = cov(a - n_a, n_b),
    cov_da_db = cov(a - n_a, b - n_b))
}
groups <- split(answers, factor(answers$couple, unique(answers$couple)))
couples <- data.frame(couple = names(groups), do.call(rbind, lapply(groups, couple)))
write.csv(couples, file.path(out, "couples.csv"), row.names = FALSE, quote = FALSE, na = "")

# --- scales.csv: scale by scale, over all couples at once
wide <- function(column) {
  matrix(answers[[column]], nrow = length(groups), byrow = TRUE, dimnames = list(names(groups), items$item))
}
mean_from <- function(x, fewest) ifelse(rowSums(!is.na(x)) >= fewest, rowMeans(x, na.rm = TRUE), NA)
a <- wide("a")
b <- wide("b")
scale <- function(name) {
  its <- items$item[items$scale == name]
  k <- length(its)
  half <- max(ceiling(k / 2), min(2, k))
  most <- max(ceiling(0.75 * k), min(3, k))
  x <- a[, its, drop = FALSE]
  y <- b[, its, drop = FALSE]
  both <- !is.na(x) & !is.na(y)
  common_a <- mean_from(ifelse(both, x, NA), most)
  common_b <- mean_from(ifelse(both, y, NA), most)
  data.frame(couple = names(groups), scale = name, k, n_a = rowSums(!is.na(x)), n_b = rowSums(!is.na(y)),
    n_both = rowSums(both), mean_a_half = mean_from(x, half), mean_b_half = mean_from(y, half),
    prorated_sum_a_half = k * mean_from(x, half), prorated_sum_b_half = k * mean_from(y, half),
    mean_a_75 = mean_from(x, most), mean_b_75 = mean_from(y, most),
    pomp_a_75 = 100 * (mean_from(x, most) - lo) / (hi - lo), pomp_b_75 = 100 * (mean_from(y, most) - lo) / (hi - lo),
    common_mean_a = common_a, common_mean_b = common_b, common_diff = common_a - common_b,
    common_norm_gap = abs(common_a - common_b) / (hi - lo))
}
scales <- do.call(rbind, lapply(unique(items$scale), scale))
write.csv(scales, file.path(out, "scales.csv"), row.names = FALSE, quote = FALSE, na = "")
