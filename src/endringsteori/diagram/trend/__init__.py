"""Trends: small figures of how an indicator has moved, one indicator to a figure."""

from endringsteori.diagram.trend.drawing import draw_trend
from endringsteori.diagram.trend.reading import trend_of
from endringsteori.diagram.trend.value import Aim, Trend, TrendPoint

__all__ = ["Aim", "Trend", "TrendPoint", "draw_trend", "trend_of"]
